import React from "react";

/** Gatsby's Link as the plain anchor that it renders. */
export function Link({
  to,
  activeClassName,
  partiallyActive,
  ...rest
}: {
  to: string;
  activeClassName?: string;
  partiallyActive?: boolean;
} & React.AnchorHTMLAttributes<HTMLAnchorElement>) {
  void activeClassName;
  void partiallyActive;
  return <a href={to} {...rest} />;
}

/** Gatsby's query tag, which only its compiler gives a meaning. */
export const graphql = () => null;

/** No path prefix under test. */
export const withPrefix = (path: string) => path;
