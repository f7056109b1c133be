import Typography from "@mui/material/Typography";
import { Fragment } from "react";
import type { RecommendationReason } from "@/api/generated";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";

const SHOWN = 2;

/** The own ratings that brought this film here, strongest first. */
export const Reasons = ({ reasons }: { reasons: RecommendationReason[] }) =>
  reasons.length === 0 ? null : (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, overflowWrap: "anywhere" }}>
      {messages.forYou.because}{" "}
      {reasons.slice(0, SHOWN).map(({ movie_id, title, rating }, index) => (
        <Fragment key={movie_id}>
          {index > 0 && ", "}
          <RouterLink
            to={`/movies/${movie_id}`}
            underline="always"
            color="textPrimary"
            sx={{ position: "relative" /* above the card's own link */ }}
          >
            {title}
          </RouterLink>{" "}
          <span aria-label={messages.common.stars(rating)} role="img">
            {rating}★
          </span>
        </Fragment>
      ))}
    </Typography>
  );
