import DownloadRounded from "@mui/icons-material/DownloadRounded";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useRatingsExportMutation, type Service } from "@/api/ratingsExport";
import { messages } from "@/config/messages";
import { faultOf } from "./faultOf";

const text = messages.imports;
const SERVICES: readonly (readonly [Service, string])[] = [
  ["letterboxd", "Letterboxd"],
  ["movielens", "MovieLens"],
];

/** Ratings and watchlist in the forms that other services take. */
export const ExportPanel = () => {
  const [read, { isLoading, error, originalArgs }] = useRatingsExportMutation();
  const save = async (service: Service) => {
    const { data: url } = await read(service);
    if (!url) return;
    const link = document.createElement("a");
    link.href = url;
    link.download = `nextflex-for-${service}.zip`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Box component="section" aria-labelledby="export" sx={{ mt: 5 }}>
      <Typography id="export" variant="h2">
        {text.exportTitle}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 2, maxWidth: "62ch" }}>
        {text.exportText}
      </Typography>
      {error && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {faultOf(error)}
        </Alert>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {SERVICES.map(([service, name]) => (
          <Button
            key={service}
            variant="outlined"
            startIcon={<DownloadRounded />}
            loading={isLoading && originalArgs === service}
            loadingPosition="start"
            onClick={() => void save(service)}
          >
            {text.exportFor(name)}
          </Button>
        ))}
      </Box>
    </Box>
  );
};
