import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { geography } from "./geography.ts";

export default defineConfig({
  base: "./",
  // Short names for the classes of components: they stand in the page some hundred times.
  plugins: [svelte({ compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css)}` } }), geography()],
  build: {
    target: "safari18",
    assetsInlineLimit: 0, // the content security policy allows fonts as files only
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Outlines are data: they stand in a file of their own, so that the size of the program is seen.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "outlines", test: /virtual:geography/ }] } } },
  },
});
