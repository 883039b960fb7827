import { mount } from "svelte";
import "./tokens.css";
import "./base.css";
import App from "./App.svelte";
import { tauri as backend } from "./lib/tauri";

const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend } });
