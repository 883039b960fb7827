import { getContext, setContext } from "svelte";
import { Scope } from "./glossary";

const KEY = Symbol("scope of terms");

/** Begins a card or a section: each term in it is explained where it first stands. */
export const beginScope = (): Scope => setContext(KEY, new Scope());

/** The card or section that a text stands in; the text alone, where it stands in none. */
export const currentScope = (): Scope => getContext<Scope | undefined>(KEY) ?? new Scope();
