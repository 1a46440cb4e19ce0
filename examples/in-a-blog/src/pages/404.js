import React from "react";
import { Frame } from "../components/frame";

export default function NotFound() {
  return (
    <Frame>
      <h1>There is no such note</h1>
    </Frame>
  );
}

export const Head = () => <title>Not found</title>;
