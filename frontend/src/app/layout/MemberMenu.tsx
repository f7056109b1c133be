import Avatar from "@mui/material/Avatar";
import IconButton from "@mui/material/IconButton";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { useRetrieveMeQuery, useSessionLogoutMutation } from "@/api/generated";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";

const { navigation } = messages;

/** Own ratings and log out. A file of its own: guests never fetch the menu. */
export const MemberMenu = () => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data: me } = useRetrieveMeQuery();
  const [logOut] = useSessionLogoutMutation();
  const show = useToast();
  const navigate = useNavigate();
  const close = () => setAnchor(null);
  const name = me?.display_name || me?.email || "";

  const leave = async () => {
    close();
    const ended = await logOut()
      .unwrap()
      .then(
        () => true,
        () => false,
      );
    show(ended ? { text: navigation.loggedOut } : { text: navigation.logOutFailed, severity: "error" });
    if (ended) await navigate("/");
  };

  return (
    <>
      <IconButton
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-label={navigation.account}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
      >
        <Avatar
          sx={{
            width: 34,
            height: 34,
            fontSize: "1rem",
            fontWeight: 700,
            color: "primary.contrastText",
            bgcolor: "primary.main",
          }}
        >
          {name.charAt(0).toUpperCase()}
        </Avatar>
      </IconButton>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={close}>
        <MenuItem disabled sx={{ "&.Mui-disabled": { opacity: 0.8 } }}>
          {name}
        </MenuItem>
        <MenuItem component={Link} to="/ratings" onClick={close}>
          {navigation.myRatings}
        </MenuItem>
        <MenuItem component={Link} to="/watchlist" onClick={close}>
          {navigation.watchlist}
        </MenuItem>
        <MenuItem component={Link} to="/start" onClick={close}>
          {navigation.start}
        </MenuItem>
        <MenuItem component={Link} to="/my-posts" onClick={close}>
          {navigation.myPosts}
        </MenuItem>
        <MenuItem component={Link} to="/for-you" onClick={close}>
          {navigation.forYou}
        </MenuItem>
        <MenuItem component={Link} to="/account/import" onClick={close}>
          {navigation.importExport}
        </MenuItem>
        <MenuItem component={Link} to="/account" onClick={close}>
          {navigation.account}
        </MenuItem>
        {me?.is_staff && (
          <MenuItem component={Link} to="/dashboard" onClick={close}>
            {navigation.admin}
          </MenuItem>
        )}
        <MenuItem onClick={() => void leave()}>{navigation.logOut}</MenuItem>
      </Menu>
    </>
  );
};
