import type { ReactNode } from "react";
import type { DigestView } from "../types";

export interface AfterDigestProps {
  digest: DigestView;
}

/** Empty: shadow it to add to each digest and article, after all that it says. */
export const AfterDigest: (props: AfterDigestProps) => ReactNode = () => null;
