// Lets a map be enlarged and moved: by its buttons, and by dragging once it is enlarged.
export function enlargeable(figure) {
  const map = figure.querySelector("svg");
  const whole = map.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const discs = [...map.querySelectorAll("circle")].map((disc) => ({ disc, r: Number(disc.getAttribute("r")) }));
  let seen = { ...all };

  function show(box) {
    const width = Math.min(all.width, Math.max(all.width / 32, box.width));
    const height = width * all.height / all.width;
    seen = {
      x: Math.min(Math.max(all.x, box.x), all.x + all.width - width),
      y: Math.min(Math.max(all.y, box.y), all.y + all.height - height),
      width,
      height,
    };
    map.setAttribute("viewBox", [seen.x, seen.y, seen.width, seen.height].join(" "));
    // The discs keep their size on the screen, so that what overlaps comes apart.
    discs.forEach(({ disc, r }) => disc.setAttribute("r", r * seen.width / all.width));
    map.classList.toggle("enlarged", seen.width < all.width);
  }

  function zoom(by, middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }) {
    const width = seen.width / by;
    const height = seen.height / by;
    show({ x: middle.x - width / 2, y: middle.y - height / 2, width });
  }

  function where(event) {
    const place = map.getBoundingClientRect();
    return {
      x: seen.x + (event.clientX - place.left) / place.width * seen.width,
      y: seen.y + (event.clientY - place.top) / place.height * seen.height,
    };
  }

  map.addEventListener("dblclick", (event) => zoom(2, where(event)));
  let from = null;
  map.addEventListener("pointerdown", (event) => {
    from = seen.width < all.width && !event.target.closest("a") ? where(event) : null;
  });
  map.addEventListener("pointermove", (event) => {
    if (from) {
      const to = where(event);
      show({ ...seen, x: seen.x + from.x - to.x, y: seen.y + from.y - to.y });
    }
  });
  addEventListener("pointerup", () => { from = null; });

  const bar = document.createElement("p");
  bar.className = "zoom";
  const button = (label, name, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.title = name;
    made.setAttribute("aria-label", name);
    made.addEventListener("click", act);
    bar.append(made);
  };
  const step = (x, y) => () => show({ ...seen, x: seen.x + x * seen.width / 3, y: seen.y + y * seen.height / 3 });
  button("+", "Larger", () => zoom(1.6));
  button("−", "Smaller", () => zoom(1 / 1.6));
  button("←", "West", step(-1, 0));
  button("→", "East", step(1, 0));
  button("↑", "North", step(0, -1));
  button("↓", "South", step(0, 1));
  button("Europe", "Europe", () => show({ x: 840, y: 80, width: 300 }));
  button("All", "The whole map", () => show(all));
  map.after(bar);
}

document.querySelectorAll("figure.globe").forEach(enlargeable);
