import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { geography } from "./geography.ts";

export default defineConfig({
  base: "./",
  plugins: [svelte(), geography()],
  build: {
    target: "safari18",
    assetsInlineLimit: 0, // the content security policy allows fonts as files only
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
