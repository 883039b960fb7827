export const THEMES = ["system", "light", "dark", "contrast"] as const;
export const TEXT_SIZES = ["normal", "large", "largest"] as const;
export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the window looks. Chosen anew each time: nothing is stored. */
class Appearance {
  theme = $state<Theme>("system");
  text = $state<TextSize>("normal");

  enlarge(): void {
    this.text = TEXT_SIZES[(TEXT_SIZES.indexOf(this.text) + 1) % TEXT_SIZES.length] ?? "normal";
  }
}

export const appearance = new Appearance();
