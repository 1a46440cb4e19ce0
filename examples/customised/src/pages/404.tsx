import { LabLayout } from "../components/lab-layout";

export default function NotFound() {
  return (
    <LabLayout>
      <h1>The lab has no such page</h1>
    </LabLayout>
  );
}

export const Head = () => <title>Nothing here</title>;
