// Ways to look at the answers of a query. Each gives an element, and perhaps what is to be done once it is on the page.
import { enlargeable } from "/assets/map.js";

const MOST_ROWS = 1000;
const MOST_BARS = 60;
const MOST_NAMED = 400;
const MOST_TIES = 70;
const SVG = "http://www.w3.org/2000/svg";

export async function asTable({ names, rows }) {
  const whole = document.createElement("div");
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const name of names) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, MOST_ROWS)) {
    const line = body.insertRow();
    for (const name of names) {
      line.insertCell().append(term(row[name]));
    }
  }
  whole.append(table);
  if (rows.length > MOST_ROWS) {
    whole.append(words("The first " + MOST_ROWS + " are shown; all of them are in the CSV."));
  }
  return { element: whole };
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
  link.textContent = short(value.value);
  link.title = value.value;
  return link;
}

function short(iri) {
  return iri.replace(/^.*[/#](?=.)/, "");
}

function words(said) {
  const line = document.createElement("p");
  line.className = "aside";
  line.textContent = said;
  return line;
}

/** A bar for each row: the last column of numbers, called by the columns of words. */
export async function asChart({ names, rows }) {
  const isNumber = (name) => rows.every((row) => !row[name] || (row[name].value.trim() !== "" && isFinite(row[name].value)))
    && rows.some((row) => row[name] && /#(integer|decimal|double|float|int|long)$/.test(row[name].datatype || ""));
  const number = names.filter(isNumber).pop();
  const labels = names.filter((name) => !isNumber(name) && rows.some((row) => row[name]));
  const label = labels.some((name) => rows[0][name]?.type === "literal")
    ? labels.filter((name) => rows[0][name]?.type === "literal") : labels.slice(0, 1);
  if (!number || !label.length) {
    return { element: words("No chart: it needs a column of names or dates, and one of numbers.") };
  }
  const most = Math.max(...rows.map((row) => Number(row[number]?.value || 0)), 0) || 1;
  const chart = document.createElement("ol");
  chart.className = "bars";
  for (const row of rows.slice(0, MOST_BARS)) {
    const line = document.createElement("li");
    const name = document.createElement("span");
    label.forEach((column, i) => name.append(i ? ", " : "", term(row[column])));
    const bar = document.createElement("span");
    bar.className = "bar-of";
    bar.style.width = 100 * Math.max(0, Number(row[number]?.value || 0)) / most + "%";
    const size = document.createElement("span");
    size.className = "number";
    size.textContent = row[number]?.value || "";
    const track = document.createElement("span");
    track.append(bar, size);
    line.append(name, track);
    chart.append(line);
  }
  const whole = document.createElement("div");
  whole.append(words(number + " by " + label.join(", ") + (rows.length > MOST_BARS ? ", the first " + MOST_BARS : "")), chart);
  return { element: whole };
}

/** Where the things are that the answers name: places, or the places of meetings. */
export async function asMap(result) {
  const rows = await ask(`SELECT ?place (SAMPLE(?name) AS ?label) (SAMPLE(?point) AS ?at) (COUNT(DISTINCT ?x) AS ?n) {
    { VALUES ?x { ${iris(result)} } ?x parley:place ?place . ?place geo:asWKT ?point }
    UNION { VALUES ?place { ${iris(result)} } ?place geo:asWKT ?point . BIND(?place AS ?x) }
    ?place rdfs:label ?name } GROUP BY ?place ORDER BY DESC(?n) LIMIT 300`);
  if (!rows.length) {
    return { element: words("No map: the answers name no place and no meeting whose place is known on the globe.") };
  }
  const outline = await (await fetch("/assets/world.txt")).text();
  const map = shape("svg", { class: "map", viewBox: "0 0 1800 750", role: "group", "aria-label": "Where the answers are" });
  map.append(shape("path", { class: "land", d: outline }));
  const most = Number(rows[0].n.value);
  for (const row of rows) {
    const [, longitude, latitude] = /POINT\s*\(\s*(\S+)\s+(\S+?)\s*\)/i.exec(row.at.value) || [];
    if (latitude === undefined) {
      continue;
    }
    const said = row.label.value + ": " + row.n.value;
    const disc = shape("circle", {
      cx: (Number(longitude) + 180) * 5, cy: (90 - Number(latitude)) * 5, r: Math.max(7, 22 * Math.sqrt(Number(row.n.value) / most)),
    });
    const title = shape("title", {});
    title.textContent = said;
    disc.append(title);
    const link = shape("a", { href: "/about?iri=" + encodeURIComponent(row.place.value), "aria-label": said });
    link.append(disc);
    map.append(link);
  }
  const figure = document.createElement("figure");
  figure.append(map, words(rows.slice(0, 12).map((row) => row.label.value + " " + row.n.value).join(", ")));
  return { element: figure, begin: () => enlargeable(figure) };
}

/** Who of those that the answers name met whom; where they name meetings, who met there. */
export async function asNetwork(result) {
  const named = iris(result);
  const rows = await ask(`SELECT ?a ?b (SAMPLE(?an) AS ?aName) (SAMPLE(?bn) AS ?bName) (COUNT(DISTINCT ?m) AS ?n) {
    { VALUES ?m { ${named} } ?m parley:participant ?a, ?b }
    UNION { VALUES ?a { ${named} } ?m parley:participant ?a, ?b . FILTER(?b IN (${iriList(result)})) }
    FILTER(STR(?a) < STR(?b)) ?a rdfs:label ?an . ?b rdfs:label ?bn } GROUP BY ?a ?b ORDER BY DESC(?n) LIMIT ${MOST_TIES}`);
  if (!rows.length && names(result)) {
    return network(names(result));
  }
  if (!rows.length) {
    return { element: words("No network: the answers name no meeting, and no two who met.") };
  }
  const end = (iri, name) => ({ id: iri.value, name: name.value, href: "/about?iri=" + encodeURIComponent(iri.value) });
  return network(rows.map((row) => ({ one: end(row.a, row.aName), other: end(row.b, row.bName), times: Number(row.n.value) })));
}

/** Answers that have two columns of names, and perhaps one of numbers. */
function names({ names, rows }) {
  const isName = (column) => rows.some((row) => row[column]?.type === "literal" && /\p{L}/u.test(row[column].value));
  const [one, other] = names.filter(isName);
  const number = names.find((name) => /#integer$/.test(rows[0][name]?.datatype || ""));
  const end = (name) => ({ id: name, name, href: "/search?q=" + encodeURIComponent(name) });
  return other && rows.filter((row) => row[one] && row[other]).slice(0, MOST_TIES).map((row) => (
    { one: end(row[one].value), other: end(row[other].value), times: Number(row[number]?.value || 1) }));
}

async function network(ties) {
  const nodes = new Map(ties.flatMap(({ one, other }) => [[one.id, { kind: "", ...one }], [other.id, { kind: "", ...other }]]));
  const edges = ties.map(({ one, other, times }) => ({ source: one.id, target: other.id, times }));
  const figure = document.createElement("figure");
  figure.append(words(ties.slice(0, 12).map(({ one, other, times }) => one.name + " – " + other.name + " " + times).join(", ")));
  const { draw } = await import("/assets/network.js");
  return { element: figure, begin: () => draw(figure, { nodes: [...nodes.values()], edges }) };
}

function named({ names, rows }) {
  const found = new Set();
  for (const row of rows) {
    for (const name of names) {
      if (row[name]?.type === "uri" && /^[^<>"{}|\\^`\s]+$/.test(row[name].value) && found.size < MOST_NAMED) {
        found.add("<" + row[name].value + ">");
      }
    }
  }
  return [...found];
}

function iris(result) {
  return named(result).join(" ");
}

function iriList(result) {
  return named(result).join(", ") || "<urn:x-none>";
}

async function ask(query) {
  const answer = await fetch("/parley/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
    body: "PREFIX parley: <https://w3id.org/parley#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
      + "PREFIX geo: <http://www.opengis.net/ont/geosparql#> " + query,
  });
  return answer.ok ? (await answer.json()).results.bindings : [];
}

function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}
