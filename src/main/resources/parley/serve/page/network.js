// Draws a network that can be moved and enlarged, in the place of the still picture; nodes lead to their pages.
import cytoscape from "/assets/cytoscape.js";

// The library would add an inline style sheet, which the page's policy forbids, unless it finds one of this name.
const mark = document.createElement("template");
mark.id = "__________cytoscape_stylesheet";
document.head.append(mark);

export function draw(figure, network) {
  const field = document.createElement("div");
  field.className = "field";
  field.setAttribute("role", "img");
  field.setAttribute("aria-label", "Who met whom: " + network.nodes.length + " names");
  figure.prepend(field);
  const most = Math.max(1, ...network.edges.map((edge) => edge.times));
  const picture = cytoscape({
    container: field,
    elements: {
      nodes: network.nodes.map((node) => ({ data: node })),
      edges: network.edges.map((edge) => ({ data: { ...edge, width: 1 + 5 * Math.sqrt(edge.times / most) } })),
    },
    style: style(1),
    userZoomingEnabled: false,
    minZoom: 0.2,
    maxZoom: 4,
  });
  picture.layout({ name: "circle", animate: false }).run();
  picture.layout({
    name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: 90, nodeRepulsion: 12000, padding: 20,
    boundingBox: { x1: 0, y1: 0, w: 1000, h: 560 },
  }).run();
  picture.fit(undefined, 24);
  const size = Math.min(2.2, Math.max(1, 1 / picture.zoom()));
  picture.style(style(size));
  picture.fit(undefined, 24);
  picture.on("tap", "node", (event) => location.assign(event.target.data("href")));
  picture.on("mouseover", "node", (event) => {
    picture.elements().addClass("faint");
    event.target.closedNeighborhood().removeClass("faint");
  });
  picture.on("mouseout", "node", () => picture.elements().removeClass("faint"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => picture.style(style(size)));
  field.after(buttons(picture));
  return picture;
}

function style(size) {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return [
    { selector: "node", style: {
      label: "data(name)", "font-size": 12 * size, "font-family": "sans-serif", color: colour("--ink"), width: 13 * size, height: 13 * size,
      "background-color": colour("--accent"), "text-valign": "bottom", "text-margin-y": 3 * size,
      "text-outline-color": colour("--paper"), "text-outline-width": 2 * size } },
    { selector: "node[kind = 'country'], node[kind = 'organization']", style: { shape: "round-rectangle", "background-color": colour("--held") } },
    { selector: "edge", style: { width: "data(width)", "line-color": colour("--soft"), opacity: 0.5, "curve-style": "straight" } },
    { selector: ".faint", style: { opacity: 0.12 } },
  ];
}

function buttons(picture) {
  const bar = document.createElement("p");
  bar.className = "zoom";
  const middle = () => ({ x: picture.width() / 2, y: picture.height() / 2 });
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    bar.append(made);
  };
  button("Larger", () => picture.zoom({ level: picture.zoom() * 1.4, renderedPosition: middle() }));
  button("Smaller", () => picture.zoom({ level: picture.zoom() / 1.4, renderedPosition: middle() }));
  button("All", () => picture.fit(undefined, 20));
  return bar;
}

for (const figure of document.querySelectorAll("figure[data-network]")) {
  const answer = await fetch(figure.dataset.network);
  if (answer.ok) {
    figure.querySelector("svg").remove();
    draw(figure, await answer.json());
  }
}
