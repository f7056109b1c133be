import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import Chip from "@mui/material/Chip";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useActivateModelMutation, type ModelVersion, type ServedModel } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { useToast } from "@/components/toast/ToastContext";
import { dateInWords } from "@/config/inWords";
import { messages } from "@/config/messages";
import { SimpleTable } from "./SimpleTable";

const text = messages.admin;
const DATASET_SHOWN = 19; // characters of a fingerprint

const metricsOf = ({ metrics }: ModelVersion) =>
  Object.entries(metrics)
    .map(([name, value]) => `${name} ${value.toPrecision(3)}`)
    .join(", ");

interface Props {
  model: ServedModel;
  compared: readonly string[];
  onCompare: (version: string) => void;
}

/** The versions of one model: which serves, how good each is, and changing that. */
export const ModelVersions = ({ model, compared, onCompare }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [activate, { isLoading }] = useActivateModelMutation();
  const show = useToast();
  const serve = async (version: string) => {
    const { error } = await activate({ stem: model.stem, versionChoiceRequest: { version } });
    setChosen(null);
    show(
      error
        ? { text: isProblem(error) ? error.detail : text.notSaved, severity: "error" }
        : { text: text.nowServes(version) },
    );
  };
  return (
    <Box component="section" aria-label={model.stem} sx={{ mt: 4 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {model.stem}
      </Typography>
      <SimpleTable
        label={text.versionsOf(model.stem)}
        head={[text.version, text.date, text.dataset, text.metrics, text.state, text.compare]}
        rows={model.versions.map((version) => ({
          key: version.version,
          cells: [
            version.version,
            dateInWords(version.created),
            version.dataset.slice(0, DATASET_SHOWN),
            metricsOf(version),
            version.serves ? (
              <Chip key="state" label={text.serves} color="success" size="small" />
            ) : (
              <Button
                key="state"
                size="small"
                aria-label={text.activateVersion(version.version)}
                onClick={() => setChosen(version.version)}
              >
                {text.activate}
              </Button>
            ),
            <Checkbox
              key="compare"
              checked={compared.includes(version.version)}
              onChange={() => onCompare(version.version)}
              slotProps={{ input: { "aria-label": text.compareVersion(version.version) } }}
            />,
          ],
        }))}
      />
      <ConfirmDialog
        open={chosen !== null}
        title={text.activateTitle}
        text={chosen ? text.activateText(chosen) : ""}
        confirmText={text.activate}
        isSending={isLoading}
        onConfirm={() => chosen && void serve(chosen)}
        onClose={() => setChosen(null)}
      />
    </Box>
  );
};
