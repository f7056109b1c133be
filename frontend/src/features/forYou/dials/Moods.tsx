import CloseRounded from "@mui/icons-material/CloseRounded";
import Chip from "@mui/material/Chip";
import { useDeleteMoodMutation, useListMoodsQuery, type MoodShown } from "@/api/generated";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { areAtRest, areSame, dialsOfMood } from "./dials";
import { SaveMood } from "./SaveMood";
import type { DialControls } from "./useDials";

const text = messages.dials;

/** Settings kept under a name: one press turns all dials. */
export const Moods = ({ dials, settle }: DialControls) => {
  const { data } = useListMoodsQuery();
  const [forget] = useDeleteMoodMutation();
  const show = useToast();
  const moods = data?.results ?? [];
  const remove = ({ id, name }: MoodShown) =>
    forget({ moodId: id })
      .unwrap()
      .then(
        () => show({ text: text.forgotten(name) }),
        () => show({ text: text.notForgotten(name), severity: "error" }),
      );
  const isKept = moods.some((mood) => areSame(dialsOfMood(mood), dials));
  return (
    <>
      {moods.map((mood) => {
        const isOn = areSame(dialsOfMood(mood), dials);
        return (
          <Chip
            key={mood.id}
            label={mood.name}
            color={isOn ? "primary" : "default"}
            variant={isOn ? "filled" : "outlined"}
            onClick={() => settle(dialsOfMood(mood))}
            onDelete={() => void remove(mood)}
            deleteIcon={<CloseRounded titleAccess={text.forget(mood.name)} />}
          />
        );
      })}
      {!isKept && !areAtRest(dials) && <SaveMood dials={dials} />}
    </>
  );
};
