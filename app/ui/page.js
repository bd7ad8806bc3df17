// What a page can do beyond HTML. Served as it is; every page works without it, and it never fetches.
const all = (selector, root = document) => root.querySelectorAll(selector);
const person = document.documentElement.dataset.person;
const words = "own-words:";
const keeps = "own-words-keep:";

// localStorage throws where a browser forbids it, and when it is full.
const stored = (act) => {
  try {
    return act(localStorage);
  } catch {
    return false;
  }
};

/** Forgets own words that nobody has asked to keep: of everybody, or of everybody but the one who is here. */
const forget = (exceptHere) =>
  stored((store) => {
    for (const key of Object.keys(store)) {
      const owner = key.startsWith(words) && key.split(":")[1];
      if (owner && !store.getItem(keeps + owner) && !(exceptHere && owner === person)) store.removeItem(key);
    }
  });

/* Leave quickly. Shift and not Escape, which stops the loading of the page one flees to. */
const way = document.querySelector("[data-leave-box] [data-leave]");
const box = way?.closest("[data-leave-box]");
let presses = 0;
let modified = false;
let timer;

const press = (count) => {
  presses = count;
  clearTimeout(timer);
  box.dataset.pressed = count;
  const live = box.querySelector("[data-leave-live]");
  live.textContent = live.dataset[count] ?? "";
  if (count) timer = setTimeout(press, 5000, 0);
};

/** From here on, no page of this tab may come back out of the browser's memory. */
const end = () => {
  forget();
  stored(() => sessionStorage.setItem("ended", "1"));
};

const leave = (href) => {
  document.body.hidden = true;
  document.title = "…";
  for (const area of all("textarea")) area.value = "";
  end();
  location.replace(href);
};

addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-leave]");
  if (!link) return;
  event.preventDefault();
  leave(link.href);
});

if (way) {
  // A press counts when Shift comes up alone: not after a capital letter, not after a click with Shift held down.
  addEventListener("keyup", (event) => {
    if (event.key === "Shift" && !modified) {
      press(presses + 1);
      if (presses === 3) leave(way.href);
    } else if (event.key !== "Shift" && presses) press(0);
    modified = event.shiftKey;
  });
  addEventListener("pointerdown", (event) => {
    modified = event.shiftKey;
  });
}

/* Own words. They stay here; the textarea has no name, so no form can send it. What is no textarea shows them. */
const put = (element, text) => {
  element[element.matches("textarea") ? "value" : "textContent"] = text || "";
};
if (person) {
  forget(true);
  for (const area of all("[data-own-words]")) {
    const key = `${words + person}:${area.dataset.ownWords}`;
    const status = document.querySelector(`[data-own-words-status="${area.dataset.ownWords}"]`);
    put(
      area,
      stored((store) => store.getItem(key)),
    );
    // Two tabs are one notebook: what is forgotten in one is gone from the other.
    addEventListener("storage", (event) => {
      if (event.key === key) put(area, event.newValue);
    });
    area.addEventListener("input", () => {
      const kept = stored((store) => (area.value ? store.setItem(key, area.value) : store.removeItem(key)) ?? true);
      if (status) status.textContent = kept ? area.value && status.dataset.saved : status.dataset.failed;
    });
  }
  for (const erase of all("[data-erase]")) {
    erase.hidden = false;
    erase.addEventListener("click", () => {
      for (const area of all("[data-own-words]")) {
        stored((store) => store.removeItem(`${words + person}:${area.dataset.ownWords}`));
        put(area);
      }
      const status = erase.nextElementSibling;
      status.textContent = status.dataset.erased;
    });
  }
  for (const keep of all("[data-keep]")) {
    keep.checked = Boolean(stored((store) => store.getItem(keeps + person)));
    keep.addEventListener("change", () => {
      stored((store) => (keep.checked ? store.setItem(keeps + person, "1") : store.removeItem(keeps + person)));
      for (const other of all("[data-keep]")) other.checked = keep.checked;
    });
  }
}

/* Forms: one sending at a time. After three seconds one may try again, since a phone may have lost its signal. */
const sent = new Map();
const free = (form) => {
  clearTimeout(sent.get(form));
  sent.delete(form);
  for (const button of form.elements) if (button.type === "submit") button.removeAttribute("aria-disabled");
};

addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (sent.has(form)) return event.preventDefault();
  sent.set(form, setTimeout(free, 3000, form));
  for (const button of form.elements) if (button.type === "submit") button.setAttribute("aria-disabled", "true");
  if (form.getAttribute("action") === "/logout") {
    if (!stored((store) => store.getItem(keeps + person))) for (const area of all("[data-own-words]")) area.value = "";
    end();
  }
});

// Back from the browser's memory: nothing is shown to whoever comes after, and forms can be sent again.
addEventListener("pageshow", (event) => {
  const ended = stored(() => sessionStorage.getItem("ended"));
  if (!event.persisted) {
    if (ended && person) sessionStorage.removeItem("ended");
  } else if (ended) {
    document.body.hidden = true;
    location.reload();
  } else for (const form of sent.keys()) free(form);
});

document.getElementById("error-summary")?.focus();

for (const button of all("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
