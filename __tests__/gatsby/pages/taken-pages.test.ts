import { takenPages } from "../../../src/gatsby/pages/taken-pages";

const page = (component: string) => ({ component });

test("a path is taken if the site has a page there, with or without a slash at its end", () => {
  const pages = new Map([
    ["/", page("/theme/src/templates/list.tsx")],
    ["/404", page(__filename)],
    ["/tags/", page(__filename)],
    ["/archive/", page("/site/src/pages/deleted.tsx")],
  ]);
  const isTaken = takenPages(pages, "/theme");
  expect(["/", "/404/", "/tags/", "/archive/", "/new/"].filter(isTaken)).toEqual([
    "/404/",
    "/tags/",
  ]);
});
