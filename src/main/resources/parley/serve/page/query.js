// The editor of YASGUI over the plain field, and the answers as table, chart, map or network.
import { asChart, asMap, asNetwork, asTable } from "/assets/answers.js";

const form = document.getElementById("editor");
const field = document.getElementById("query");
const state = document.getElementById("state");
const views = document.getElementById("views");
const answers = document.getElementById("answers");
const csv = document.getElementById("as-csv");
const asked = new URLSearchParams(location.search);
const VIEWS = { table: asTable, chart: asChart, map: asMap, network: asNetwork };
let view = asked.get("view") in VIEWS ? asked.get("view") : "table";
let result = null;
let turn = 0;

const editor = edit();
const text = () => (editor ? editor.getValue() : field.value);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (text() !== field.defaultValue) {
    asked.delete("name");
    asked.set("query", text());
    history.replaceState(null, "", "?" + asked);
  }
  ask();
});
link();
views.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => {
  view = button.value;
  asked.set("view", view);
  history.replaceState(null, "", "?" + asked);
  show();
}));
if ((asked.has("name") || asked.has("query")) && text().trim()) {
  ask();
}

/** Nothing where the library is missing: the plain field works too. */
function edit() {
  if (!window.Yasqe) {
    return null;
  }
  const prefixes = JSON.parse(field.dataset.prefixes);
  window.Yasqe.forkAutocompleter("prefixes", {
    name: "own-prefixes",
    persistenceId: null,
    get: async () => Object.entries(prefixes).map(([name, iri]) => name + ": <" + iri + ">").sort(),
  });
  const terms = { class: field.dataset.classes, property: field.dataset.properties };
  for (const [kind, iris] of Object.entries(terms)) {
    window.Yasqe.forkAutocompleter(kind, {
      name: "own-" + kind, persistenceId: null, bulk: true, autoShow: true, get: async () => iris.split(" "),
    });
  }
  window.Yasqe.defaults.autocompleters = ["own-prefixes", "own-class", "own-property", "variables"];
  const place = document.createElement("div");
  field.after(place);
  field.hidden = true;
  const made = new window.Yasqe(place, {
    value: field.value, persistenceId: null, showQueryButton: false, createShareableLink: null, resizeable: false,
    autofocus: false, extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": () => form.requestSubmit() },
  });
  made.getInputField().setAttribute("aria-label", "SPARQL");
  made.getScrollerElement().tabIndex = 0;
  made.on("change", link);
  return made;
}

field.addEventListener("input", link);

function link() {
  csv.href = "/parley?format=csv&query=" + encodeURIComponent(editor ? editor.getValue() : field.value);
}

async function ask() {
  const own = ++turn;
  state.textContent = "asking …";
  answers.replaceChildren();
  views.hidden = true;
  result = null;
  const answer = await fetch("/parley/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.5" },
    body: text(),
  });
  const said = await answer.text();
  if (own !== turn) {
    return;
  }
  if (!answer.ok) {
    state.textContent = said.slice(0, 600);
  } else if (!(answer.headers.get("Content-Type") || "").includes("json")) {
    state.textContent = "a graph";
    const code = document.createElement("pre");
    code.textContent = said;
    answers.append(code);
  } else {
    take(JSON.parse(said));
  }
}

function take(said) {
  if ("boolean" in said) {
    state.textContent = said.boolean ? "yes" : "no";
    return;
  }
  result = { names: said.head.vars, rows: said.results.bindings };
  state.textContent = result.rows.length + (result.rows.length === 1 ? " answer" : " answers");
  views.hidden = result.rows.length === 0;
  show();
}

async function show() {
  views.querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", String(button.value === view)));
  const own = ++turn;
  const shown = await VIEWS[view](result);
  if (own !== turn) {
    return;
  }
  answers.replaceChildren(shown.element);
  if (shown.begin) {
    shown.begin();
  }
}
