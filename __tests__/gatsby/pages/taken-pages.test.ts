import { takenPages } from "../../../src/gatsby/pages/taken-pages";

const page = (component: string) => ({ component });

test("a page that the site has itself is taken, in either form of its address", () => {
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
