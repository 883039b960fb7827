import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { geography } from "./geography.ts";

/** Short names for the classes of components: they stand in the page some hundred times. */
const named = new Map<string, string>();
function classOf(hash: string, filename: string): string {
  const name = `s${hash.slice(-3)}`;
  const other = named.get(name);
  if (other !== undefined && other !== filename) throw new Error(`${filename} and ${other} have one name for their classes: change a letter of either's style`);
  named.set(name, filename);
  return name;
}

export default defineConfig({
  base: "./",
  plugins: [svelte({ compilerOptions: { cssHash: ({ hash, css, filename }) => classOf(hash(css), filename) } }), geography()],
  build: {
    target: "safari18",
    assetsInlineLimit: 0, // the content security policy allows fonts as files only
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Outlines are data: they stand in a file of their own, so that the size of the program is seen.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "outlines", test: /virtual:geography/ }] } } },
  },
});
