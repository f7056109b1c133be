import { useListLanguagesQuery } from "@/api/generated";
import { Choice } from "@/components/forms/Choice";
import { languageInWords } from "@/config/inWords";
import { messages } from "@/config/messages";

interface Props {
  value: string;
  onChange: (language: string) => void;
}

/** All languages, or one; the most spoken in the catalogue first. */
export const LanguageChoice = ({ value, onChange }: Props) => {
  const { data = [] } = useListLanguagesQuery();
  const codes = data.map(({ language }) => language).filter(Boolean);
  const known = !value || codes.includes(value) ? codes : [value, ...codes]; // while loading, or a stale address
  return (
    <Choice
      label={messages.explore.language}
      value={value}
      onChange={onChange}
      choices={[["", messages.explore.anyLanguage], ...known.map((code) => [code, languageInWords(code)] as const)]}
    />
  );
};
