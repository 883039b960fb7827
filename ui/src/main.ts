import { mount } from "svelte";
import "./tokens.css";
import "./base.css";
import App from "./App.svelte";

const backend = import.meta.env.MODE === "demo" ? (await import("./demo/demo")).demo : (await import("./lib/tauri")).tauri;

const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend } });
