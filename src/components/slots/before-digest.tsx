import type { ReactNode } from "react";
import type { DigestView } from "../types";

export interface BeforeDigestProps {
  digest: DigestView;
}

/** Empty: shadow it to add to each digest and article, between its heading and what it says. */
export const BeforeDigest: (props: BeforeDigestProps) => ReactNode = () => null;
