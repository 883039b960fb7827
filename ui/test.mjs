// `npm test`: bundles every *.test.ts for Node, each with what it tests, and runs them there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ui = dirname(fileURLToPath(import.meta.url));
const tests = readdirSync(join(ui, "src"), { recursive: true })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => file.replaceAll("\\", "/").slice(0, -".ts".length));
const folder = mkdtempSync(join(tmpdir(), "sightline-ui-"));
try {
  await build({
    root: ui,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(tests.map((test) => [test, join(ui, "src", `${test}.ts`)])),
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  });
  const bundles = tests.map((test) => join(folder, `${test}.mjs`));
  const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--test", "--test-reporter=spec", ...bundles], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
