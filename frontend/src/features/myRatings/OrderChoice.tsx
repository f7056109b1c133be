import { Choice } from "@/components/forms/Choice";
import { messages } from "@/config/messages";
import { ORDERINGS, type Ordering } from "./useListAddress";

interface Props {
  value: Ordering;
  onChange: (ordering: Ordering) => void;
}

export const OrderChoice = ({ value, onChange }: Props) => (
  <Choice
    label={messages.myRatings.sort}
    value={value}
    onChange={(chosen) => onChange(chosen as Ordering)}
    choices={ORDERINGS.map((name) => [name, messages.myRatings.orderings[name]] as const)}
  />
);
