import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [svelte()],
  build: {
    target: "safari18",
    assetsInlineLimit: 0, // the content security policy allows fonts as files only
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
