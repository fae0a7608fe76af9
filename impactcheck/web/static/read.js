// One key judges a field: a accepts, r refuses, e edits; j and k, or the arrows, move.
"use strict";

(() => {
  const fields = [...document.querySelectorAll(".read-field")];
  let at = -1;

  function go(to) {
    if (to < 0 || to >= fields.length) return;
    at = to;
    const field = fields[at];
    for (const old of document.querySelectorAll(".current")) old.classList.remove("current");
    field.classList.add("current");
    field.querySelector("input[type=radio]").focus({ preventScroll: true });
    field.scrollIntoView({ block: "nearest" });
    const mark = document.getElementById(`q-${field.dataset.number}`)?.closest("mark");
    if (mark) {
      mark.classList.add("current");
      mark.scrollIntoView({ block: "nearest" });
    }
  }

  function judge(verdict) {
    if (at < 0) go(0);
    fields[at].querySelector(`input[value=${verdict}]`).checked = true;
    if (at + 1 < fields.length) go(at + 1);
    else document.querySelector("#read-form button").focus();
  }

  function edit() {
    if (at < 0) go(0);
    const input = fields[at].querySelector("input[type=text]");
    if (!input) return;
    input.focus();
    input.select();
    fields[at].querySelector("input[value=accept]").checked = true;
  }

  const keys = {
    a: () => judge("accept"),
    r: () => judge("refuse"),
    e: edit,
    j: () => go(at + 1),
    k: () => go(at - 1),
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input[type=text], textarea")) {
      if (event.key === "Enter" && at + 1 < fields.length) {
        event.preventDefault();
        go(at + 1);
      }
      return;
    }
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  for (const [number, field] of fields.entries()) {
    field.addEventListener("focusin", () => {
      if (number !== at) go(number);
    });
  }
})();
