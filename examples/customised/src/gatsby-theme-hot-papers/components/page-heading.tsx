import type { ReactNode } from "react";

interface PageHeadingProps {
  title: ReactNode;
  lang?: string | null;
  children?: ReactNode;
}

/** In the place of the theme's own heading, on every page of the theme. */
export function PageHeading({ title, lang, children }: PageHeadingProps) {
  return (
    <header className="lab-heading">
      <p>Read on Friday</p>
      <h1 lang={lang ?? undefined}>{title}</h1>
      {children}
    </header>
  );
}
