/** A CSS module as Gatsby imports it: every class is a named export. */
declare module "*.module.css" {
  const classNames: Readonly<Record<string, string>>;
  export = classNames;
}
