import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderSize } from "../../../bench/measure/folder-size";

test("files below a folder count, pages apart", () => {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-size-"));
  try {
    mkdirSync(join(folder, "a/b"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "12345");
    writeFileSync(join(folder, "a/b/index.html"), "123");
    writeFileSync(join(folder, "a/data.json"), "{}");
    expect(folderSize(folder)).toEqual({ files: 3, pages: 2, bytes: 10 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
