import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// `--mode demo` swaps the program behind the window for fixtures (src/demo); any other mode talks to Tauri.
export default defineConfig({
  base: "./",
  plugins: [svelte()],
  server: { host: "127.0.0.1", fs: { allow: [".."] } },
  build: {
    target: "safari18",
    assetsInlineLimit: 0, // the content security policy allows fonts as files only
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
