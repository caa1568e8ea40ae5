// Two choices that lead to the comparison of two roles. Everything is on the page already: each role's section names
// the roles that it is compared with, and this makes a form of them.

const form = document.getElementById("page_chooser");
const [first, second] = form.querySelectorAll("select");
const status = form.querySelector("[role=status]");

// Each role by its id, with the pages that compare it: { title, pages: { id of another role: address } }.
const roles = {};
const seen = {};
for (const section of document.querySelectorAll(".comparisons section")) {
  const heading = section.querySelector("h2");
  const pages = {};
  for (const link of section.querySelectorAll("li a")) {
    // A comparison stands under both of its roles.
    const other = seen[link.href];
    if (other) pages[other] = roles[other].pages[heading.id] = link.href;
    seen[link.href] = heading.id;
  }
  roles[heading.id] = { title: heading.textContent, pages };
}

// Fills a choice with roles, all but one, and keeps what was chosen where it can.
function fill(select, left) {
  const chosen = select.value;
  select.replaceChildren(new Option(form.dataset.choose, ""));
  for (const id in roles) {
    if (id !== left) select.add(new Option(roles[id].title, id, false, id === chosen));
  }
}

// The comparison of what is chosen; undefined while there is none.
function page() {
  return first.value && second.value ? roles[first.value].pages[second.value] : undefined;
}

// Says so as soon as two roles are chosen that have no comparison.
function tell() {
  const isMissing = first.value && second.value && !page();
  const names = { first: roles[first.value]?.title, second: roles[second.value]?.title };
  status.textContent = isMissing
    ? form.dataset.none.replace(/\{(first|second)\}/g, (_, name) => names[name])
    : "";
}

first.addEventListener("change", () => { fill(second, first.value); tell(); });
second.addEventListener("change", tell);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = page();
  if (address) location.href = address;
  else if (!first.value) first.focus();
  else if (!second.value) second.focus();
  else tell();
});

fill(first, "");
// A link such as compare/#role_data-scientist chooses its role.
if (roles[location.hash.slice(1)]) first.value = location.hash.slice(1);
fill(second, first.value);
form.hidden = false;
