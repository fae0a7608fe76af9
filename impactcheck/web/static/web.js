// What the pages do beyond plain forms: keep drafts in the browser, choose on the map.
// Everything works without this file.
(() => {
  "use strict";
  const SAVED = "impactcheck-draft-";
  const MOST_SAVED = 8;
  const LEAVE_OUT = new Set(["token", "history", "yaml", "add-kind", "municipality", "action"]);
  const form = document.getElementById("draft-form");
  const list = document.getElementById("saved-list");

  // A tab keeps its own draft: two tabs do not disturb each other.
  const tab = () => {
    let id = sessionStorage.getItem("impactcheck-tab");
    if (!id) {
      id = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2);
      sessionStorage.setItem("impactcheck-tab", id);
    }
    return id;
  };

  const drafts = () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(SAVED))
      .map((key) => {
        try {
          return { key, ...JSON.parse(localStorage.getItem(key)) };
        } catch {
          return { key, at: 0, fields: [] };
        }
      })
      .sort((one, other) => other.at - one.at);

  const keep = () => {
    const fields = [...new FormData(form)].filter(
      ([name, value]) => !LEAVE_OUT.has(name) && typeof value === "string",
    );
    const title = form.elements["f:title"]?.value ?? "";
    try {
      localStorage.setItem(SAVED + tab(), JSON.stringify({ at: Date.now(), title, fields }));
      drafts().slice(MOST_SAVED).forEach((old) => localStorage.removeItem(old.key));
    } catch {
      // A browser without room or permission: the form itself still holds everything.
    }
  };

  if (form && document.getElementById("result")) {
    const yaml = document.getElementById("yaml");
    for (const kind of ["input", "change"]) {
      form.addEventListener(kind, keep);
      // What is written in the file itself is used when its button is pressed, not before.
      yaml.addEventListener(kind, (event) => event.stopPropagation());
    }
    if (form.querySelector("[name^='f:']")) keep();
    document.body.addEventListener("htmx:oobAfterSwap", () => {
      yaml.value = yaml.textContent;
    });
    document.body.addEventListener("htmx:responseError", (event) => {
      // The server was started anew: send the whole form, which it gives back to be continued.
      if (event.detail.xhr.status === 409) form.requestSubmit();
    });
    document.getElementById("summary")?.focus();
    document.getElementById("result").addEventListener("click", (event) => {
      const shape = event.target.closest(".outlines path, .scatter circle");
      if (!shape) return;
      const code = shape.querySelector("title")?.textContent.split(":")[0];
      const choice = document.getElementById("municipality");
      const found = [...choice.options].find((option) => option.textContent === code);
      if (!found) return;
      choice.value = found.value;
      document.getElementById("show-municipality").click();
    });
  }

  if (list) {
    const saved = drafts().filter((draft) => draft.fields.length);
    document.getElementById("saved").hidden = saved.length === 0;
    for (const draft of saved) {
      const item = document.createElement("li");
      const open = document.createElement("button");
      open.type = "button";
      open.textContent = draft.title || list.dataset.untitled;
      open.addEventListener("click", () => {
        const target = document.getElementById("saved-form");
        for (const [name, value] of draft.fields) {
          const field = document.createElement("input");
          field.type = "hidden";
          field.name = name;
          field.value = value;
          target.append(field);
        }
        sessionStorage.setItem("impactcheck-tab", draft.key.slice(SAVED.length));
        target.submit();
      });
      const forget = document.createElement("button");
      forget.type = "button";
      forget.className = "quiet";
      forget.textContent = list.dataset.forget;
      forget.setAttribute("aria-label", `${list.dataset.forget}: ${open.textContent}`);
      forget.addEventListener("click", () => {
        localStorage.removeItem(draft.key);
        item.remove();
      });
      item.append(open, " ", forget);
      list.append(item);
    }
  }
})();
