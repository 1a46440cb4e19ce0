import React from "react";
import { SiteLink } from "./site-link";
import type { SubjectView } from "./types";

/** Beside the primary one. */
const SHOWN_OTHERS = 2;

export interface SubjectCodesProps {
  subjects: readonly SubjectView[];
}

/**
 * The subjects of a paper as codes with their names: the primary one as a link, two others, and how many more there are.
 * An item of a list, on a phone with the primary one alone; the paper's page names them all.
 */
export function SubjectCodes({ subjects: [primary, ...others] }: SubjectCodesProps) {
  if (!primary) return null;
  const { code, name, path } = primary;
  const title = name ?? undefined;
  const shown = others.slice(0, SHOWN_OTHERS);
  const more = others.length - shown.length;
  return (
    <li>
      {path ? (
        <SiteLink to={path} title={title}>
          {code}
        </SiteLink>
      ) : (
        <abbr title={title}>{code}</abbr>
      )}
      {shown.length > 0 && (
        <span>
          {shown.map((subject) => (
            <React.Fragment key={subject.code}>
              {" "}
              <abbr title={subject.name ?? undefined}>{subject.code}</abbr>
            </React.Fragment>
          ))}
          {more > 0 && ` +${more}`}
        </span>
      )}
    </li>
  );
}
