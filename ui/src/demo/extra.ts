import type { ActionView, Proof, Text } from "../lib/types";

const say = (text: string): Text => ({ text, fallback: null });
const pick = (locale: string, en: string, es: string): Text => say(locale === "es" ? es : en);

export function actionsOf(locale: string): ActionView[] {
  const word = (en: string, es: string) => pick(locale, en, es);
  return [
    {
      id: "request-own-driver-record",
      name: word("Ask the DMV for your own driver record", "Pida al DMV su propio historial de manejo"),
      what: word("The DMV must show you what it keeps about you. Compare the address and the name with what you expect.", "El DMV debe mostrarle lo que guarda sobre usted. Compare la dirección y el nombre con lo que usted espera."),
      changes: word("Nothing by itself. It tells you which address leads to you.", "Nada por sí solo. Le dice qué dirección lleva a usted."),
      effort: word("One form, a small fee, one to two weeks.", "Un formulario, un costo pequeño, una o dos semanas."),
      caution: word("The request itself is a record. Ask a lawyer first if you have a removal order.", "La solicitud misma es un registro. Pregunte antes a un abogado si tiene una orden de deportación."),
      duty: null, law: "18 U.S.C. 2721(b)(13)", dated: word("Sources up to 2023.", "Fuentes hasta 2023."),
      sources: [{ number: 1, title: "NC Division of Motor Vehicles request form MVR-605A", publisher: "NC Division of Motor Vehicles", date: null, url: "https://fill.io/North-Carolina-Division-of-Motor-Vehicles-Request-for", not_read: null }],
    },
    {
      id: "change-of-address",
      name: word("Keep your address with each office correct", "Mantenga correcta su dirección en cada oficina"),
      what: word("Write down which offices have which address. Correct those that the law tells you to correct.", "Anote qué oficinas tienen qué dirección. Corrija las que la ley le pide corregir."),
      changes: null,
      effort: word("About an hour.", "Cerca de una hora."),
      caution: null,
      duty: word("Most noncitizens must report a move within 10 days. A missed hearing can end in a removal order.", "La mayoría de las personas no ciudadanas debe avisar de una mudanza en 10 días. Faltar a una audiencia puede terminar en una orden de deportación."),
      law: "8 U.S.C. 1305", dated: word("Sources up to July 2026.", "Fuentes hasta julio de 2026."), sources: [],
    },
  ];
}

export function proofOf(locale: string): Proof {
  const word = (en: string, es: string) => pick(locale, en, es);
  return {
    lines: [
      { name: word("No network", "Sin red"), passed: true, detail: word("A connection was tried just now. The operating system refused it: permission denied.", "Se intentó una conexión ahora mismo. El sistema operativo la negó: permiso denegado.") },
      { name: word("Nothing is written", "No se escribe nada"), passed: true, detail: word("The window's folder is private, in memory, and goes when you leave.", "La carpeta de la ventana es privada, está en memoria y desaparece al salir.") },
      { name: word("No memory dumps", "Sin volcados de memoria"), passed: false, detail: word("This system may still write swapped memory to disk.", "Este sistema todavía puede escribir en disco memoria intercambiada.") },
    ],
    commands: ["strace -f -e trace=network sightline-app", "unshare --net sightline-app"],
    versions: [{ name: "sightline", version: "0.1.0" }, { name: "rules", version: "2026-11-23" }, { name: "webkit", version: "2.50.6" }],
  };
}
