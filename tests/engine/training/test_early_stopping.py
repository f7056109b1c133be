import pytest

torch = pytest.importorskip("torch", reason="the extra `neural` is not installed")


def test_training_ends_after_as_many_epochs_without_progress_and_goes_back_to_the_best():
    from engine.training.early_stopping import EarlyStopping

    net = torch.nn.Linear(1, 1, bias=False)
    stopping = EarlyStopping(net=net, least_gain=0.1, patience=2)
    ended = []
    for weight, error in enumerate([5.0, 4.0, 3.95, 4.5]):  # the third gains too little to count
        torch.nn.init.constant_(net.weight, weight)
        ended.append(stopping.ends_after(error))
    stopping.restore()
    assert ended == [False, False, False, True]
    assert net.weight.item() == 1
