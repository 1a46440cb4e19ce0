/** Returns whether the component of a page, an absolute path, is a template of the theme. */
export function isOwnTemplate(component: string, themeRoot: string): boolean {
  return component.startsWith(`${themeRoot.replaceAll("\\", "/")}/src/templates/`);
}
