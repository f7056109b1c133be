import Skeleton from "@mui/material/Skeleton";
import { useState } from "react";
import { useListModelsQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { messages } from "@/config/messages";
import { AdminOnly } from "./AdminOnly";
import { Comparison } from "./Comparison";
import { ModelVersions } from "./ModelVersions";
import { RecommenderFigures } from "./RecommenderFigures";
import { RollBack } from "./RollBack";

/** The models and their versions. */
export const ModelsPage = () => (
  <AdminOnly title={messages.admin.models} from="/dashboard/models">
    <Models />
  </AdminOnly>
);

const Models = () => {
  const { data, error, refetch } = useListModelsQuery();
  const [compared, setCompared] = useState<readonly string[]>([]);
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <Skeleton variant="rounded" height={600} />;
  const toggle = (version: string) =>
    setCompared((last) => (last.includes(version) ? last.filter((one) => one !== version) : [...last, version].slice(-2)));
  const versions = data.models.flatMap((model) => model.versions);
  return (
    <>
      <RollBack target={data.roll_back_to} />
      <Comparison versions={versions.filter(({ version }) => compared.includes(version))} />
      {data.models.map((model) => (
        <ModelVersions key={model.stem} model={model} compared={compared} onCompare={toggle} />
      ))}
      <RecommenderFigures />
    </>
  );
};
