// Suggests names below the search field as one types; the form works without.
const field = document.getElementById("search");
const list = document.getElementById("suggestions");
const state = document.getElementById("search-state");
let chosen = -1;
let asked = 0;

field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", list.id);
close();

field.addEventListener("input", async () => {
  const turn = ++asked;
  const words = field.value.trim();
  if (!words) {
    close();
    return;
  }
  const answer = await fetch("/names.json?q=" + encodeURIComponent(words));
  const names = answer.ok ? await answer.json() : [];
  if (turn === asked) {
    show(names);
  }
});

field.addEventListener("keydown", (event) => {
  const options = list.children;
  if (event.key === "Escape") {
    close();
  } else if (options.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    choose((chosen + step + options.length) % options.length);
  } else if (event.key === "Enter" && chosen >= 0) {
    event.preventDefault();
    location.assign(options[chosen].dataset.href);
  }
});

field.addEventListener("blur", () => setTimeout(close, 150));

function show(names) {
  list.replaceChildren(...names.map(option));
  list.hidden = names.length === 0;
  field.setAttribute("aria-expanded", String(!list.hidden));
  field.removeAttribute("aria-activedescendant");
  chosen = -1;
  state.textContent = names.length === 0 ? "no suggestions" : names.length + " suggestions";
}

function option(name, index) {
  const item = document.createElement("li");
  item.id = "suggestion-" + index;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  item.dataset.href = name.href;
  item.append(name.name);
  const about = document.createElement("small");
  about.textContent = name.about;
  item.append(about);
  item.addEventListener("mousedown", () => location.assign(name.href));
  return item;
}

function choose(index) {
  [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
  chosen = index;
  field.setAttribute("aria-activedescendant", list.children[index].id);
}

function close() {
  list.hidden = true;
  list.replaceChildren();
  chosen = -1;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}
