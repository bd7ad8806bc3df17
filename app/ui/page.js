// SPDX-License-Identifier: EUPL-1.2
// What a page can do beyond HTML. Served without its comments; every page works without it, and it fetches only to save answers.
const all = (selector, root = document) => root.querySelectorAll(selector);
const person = document.documentElement.dataset.person;
const words = "own-words:";
const keeps = "own-words-keep:";
const unsent = "answers:";
const reading = `reading:${person}`;

// localStorage throws where a browser forbids it, and when it is full.
const stored = (act) => {
  try {
    return act(localStorage);
  } catch {
    return false;
  }
};

/**
 * Forgets where one was reading, answers not saved yet, and own words that nobody has asked to keep: of everybody, or of
 * everybody but the one who is here.
 */
const forget = (exceptHere) =>
  stored((store) => {
    for (const key of Object.keys(store)) {
      const owner = key.split(":")[1];
      const kept = key.startsWith(words) ? store.getItem(keeps + owner) : !/^(answers|reading):/.test(key);
      if (!kept && !(exceptHere && owner === person)) store.removeItem(key);
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

// Nothing moves on over an answer that is not saved, but a flight.
let unsaved = 0;

/** From here on, no page of this tab may come back out of the browser's memory. */
const end = () => {
  unsaved = 0;
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

/** As tall as what is written: on a phone one reads all of it, and on paper nothing is cut off. */
const grow = (area) => {
  while (area.rows < 40 && area.scrollHeight > area.clientHeight) area.rows += 1;
};

/* Own words. They stay here; the textarea has no name, so no form can send it. What is no textarea shows them. */
const put = (element, text) => {
  element[element.matches("textarea") ? "value" : "textContent"] = text || "";
  grow(element);
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
      grow(area);
      const kept = stored((store) => (area.value ? store.setItem(key, area.value) : store.removeItem(key)) ?? true);
      if (status) status.textContent = kept ? area.value && status.dataset.saved : status.dataset.failed;
    });
  }
  for (const erase of all("[data-erase]")) {
    const ask = erase.textContent;
    erase.hidden = false;
    erase.addEventListener("click", () => {
      const isSure = erase.textContent !== ask;
      erase.textContent = isSure ? ask : erase.dataset.erase;
      if (!isSure) return;
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

/* A long text: where one was in it. A button and not a jump, since one may want to begin anew. */
const readOn = document.querySelector("[data-read-on]");
if (person && readOn) {
  const page = document.documentElement;
  const [path, share] = (stored((store) => store.getItem(reading)) || "").split(" ");
  readOn.hidden = path !== location.pathname || location.hash !== "";
  readOn.addEventListener("click", () => scrollTo(0, share * page.scrollHeight));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && scrollY > innerHeight && !stored(() => sessionStorage.getItem("ended")))
      stored((store) => store.setItem(reading, `${location.pathname} ${scrollY / page.scrollHeight}`));
  });
}

/* Answers of a test: sent as they are chosen, and kept as own words are until they are taken. */
const test = person && document.querySelector("[data-answers]");
if (test) {
  const { answers, failed, signedOut: ended } = test.dataset;
  const status = test.querySelector("[role=status]");
  const page = test.elements.key.value;
  const kept = `${unsent + person}:${answers}:`;
  let body;
  let signedOut;
  let again;

  /** The status of the answer to a form that is taken, or never will be; else nothing. */
  const send = async (form) => {
    const answer = await fetch(answers, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { Accept: "text/plain" },
      redirect: "manual",
      keepalive: true,
    }).catch(() => ({}));
    signedOut = answer.type === "opaqueredirect";
    const done = answer.ok || [409, 422].includes(answer.status);
    status.textContent = done ? await answer.text() : signedOut ? ended : failed;
    return done && answer.status;
  };

  const save = async () => {
    clearTimeout(again);
    const form = body;
    if (!form) return;
    const told = await send(form);
    if (told) {
      const sent = new URLSearchParams(form);
      // What the server has now, so that the next saving leaves it alone.
      for (const was of told === 200 ? all("[name^='was.']", test) : [])
        was.value = sent.getAll(was.name.replace("was", "a")).filter(Boolean).join(" ");
      if (form !== body) return save();
      body = unsaved = 0;
      stored((store) => store.removeItem(kept + page));
    } else again = setTimeout(queue, 5000);
  };
  const queue = () => {
    turn = turn.then(save);
    return turn;
  };

  // What another page could not save before it was closed.
  let turn = (async () => {
    let taken;
    for (const [key, form] of stored((store) => Object.entries(store)) || [])
      if (key.startsWith(kept) && (await send(form))) taken = stored((store) => store.removeItem(key)) ?? true;
    if (taken && !unsaved) location.reload();
  })();

  test.addEventListener("change", () => {
    const form = new URLSearchParams(new FormData(test));
    form.set("key", `${page}-${Date.now()}`);
    body = String(form);
    unsaved = 1;
    stored((store) => store.setItem(kept + page, body));
    queue();
  });
  test.addEventListener("submit", async (event) => {
    if (!unsaved) return;
    event.preventDefault();
    await queue();
    // Whoever is signed out signs in on the way, and the form comes along.
    if (signedOut) unsaved = 0;
    if (!unsaved) test.requestSubmit(event.submitter);
  });
  addEventListener("online", queue);
  addEventListener("beforeunload", (event) => unsaved && event.preventDefault());
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
  if (/\/(logout|everywhere)$/.test(form.getAttribute("action"))) {
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
