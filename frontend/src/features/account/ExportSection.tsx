import { useAccountExportMutation } from "@/api/accountExport";
import { messages } from "@/config/messages";
import { generalFault } from "./faults";
import { Section } from "./Section";

const text = messages.account;

/** Everything we hold about the member, to keep. */
export const ExportSection = () => {
  const [read, { isLoading, error }] = useAccountExportMutation();
  const save = async () => {
    const { data: url } = await read(undefined);
    if (!url) return;
    const link = document.createElement("a");
    link.href = url;
    link.download = "nextflex.zip";
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Section
      title={text.export}
      text={text.exportText}
      submitText={text.download}
      isSending={isLoading}
      error={generalFault(error, [])}
      onSubmit={() => void save()}
    />
  );
};
