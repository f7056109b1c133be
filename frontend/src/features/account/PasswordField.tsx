import VisibilityOffRounded from "@mui/icons-material/VisibilityOffRounded";
import VisibilityRounded from "@mui/icons-material/VisibilityRounded";
import IconButton from "@mui/material/IconButton";
import InputAdornment from "@mui/material/InputAdornment";
import TextField, { type TextFieldProps } from "@mui/material/TextField";
import { useState } from "react";
import { messages } from "@/config/messages";

/** A password that can be looked at while it is typed. */
export const PasswordField = ({ name = "password", label: title = messages.account.password, ...field }: TextFieldProps) => {
  const [isShown, setShown] = useState(false);
  const label = isShown ? messages.account.hidePassword : messages.account.showPassword;
  const toggle = (
    <InputAdornment position="end">
      <IconButton edge="end" aria-label={label} onClick={() => setShown(!isShown)}>
        {isShown ? <VisibilityOffRounded /> : <VisibilityRounded />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      {...field}
      name={name}
      label={title}
      type={isShown ? "text" : "password"}
      required
      slotProps={{ input: { endAdornment: toggle } }}
    />
  );
};
