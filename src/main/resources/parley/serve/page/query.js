// Sends the query to the endpoint and shows its answers as a table; IRIs lead to their pages.
const MOST = 1000;
const form = document.getElementById("editor");
const field = document.getElementById("query");
const state = document.getElementById("state");
const answers = document.getElementById("answers");
const csv = document.getElementById("as-csv");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
field.addEventListener("input", link);
link();
if (new URLSearchParams(location.search).has("name") && field.value.trim()) {
  ask();
}

function link() {
  csv.href = "/parley?format=csv&query=" + encodeURIComponent(field.value);
}

async function ask() {
  state.textContent = "asking …";
  answers.replaceChildren();
  const answer = await fetch("/parley/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.5" },
    body: field.value,
  });
  const text = await answer.text();
  if (!answer.ok) {
    state.textContent = text.slice(0, 600);
  } else if (!(answer.headers.get("Content-Type") || "").includes("json")) {
    state.textContent = "a graph";
    const code = document.createElement("pre");
    code.textContent = text;
    answers.append(code);
  } else {
    show(JSON.parse(text));
  }
}

function show(result) {
  if ("boolean" in result) {
    state.textContent = result.boolean ? "yes" : "no";
    return;
  }
  const rows = result.results.bindings;
  state.textContent = rows.length + (rows.length === 1 ? " answer" : " answers")
    + (rows.length > MOST ? "; the first " + MOST + " are shown" : "");
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const name of result.head.vars) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, MOST)) {
    const line = body.insertRow();
    for (const name of result.head.vars) {
      line.insertCell().append(term(row[name]));
    }
  }
  answers.append(table);
}

function term(value) {
  if (!value) {
    return "";
  }
  if (value.type !== "uri") {
    return value.value;
  }
  const link = document.createElement("a");
  link.href = "/about?iri=" + encodeURIComponent(value.value);
  link.textContent = value.value.replace(/^.*[/#](?=.)/, "");
  link.title = value.value;
  return link;
}
