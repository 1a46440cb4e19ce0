import { withPrefix } from "gatsby";
import { useState } from "react";
import { LabLayout } from "../components/lab-layout";

/** The site's own home, which has state: Gatsby's runtime is on every page that is not the theme's. */
export default function Home() {
  const [chairs, setChairs] = useState(3);
  return (
    <LabLayout>
      <h1>The lab</h1>
      <p>We read papers on Fridays.</p>
      <button type="button" onClick={() => setChairs(chairs - 1)} disabled={chairs === 0}>
        Take one of {chairs} chairs
      </button>
    </LabLayout>
  );
}

export const Head = () => (
  <>
    <title>The lab</title>
    <link rel="icon" href={withPrefix("/lab.svg")} type="image/svg+xml" />
  </>
);
