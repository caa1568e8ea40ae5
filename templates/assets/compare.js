// Two choices that lead to the comparison of two roles. Everything is on the page already: each role's section names
// the roles that it is compared with, and this makes a form of them.

const form = document.getElementById("page_chooser");
const [first, second] = form.querySelectorAll("select");

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

// Fills a choice with roles, and keeps what was chosen where it can.
function fill(select, ids) {
  const chosen = select.value;
  select.replaceChildren(new Option(form.dataset.choose, ""));
  for (const id of ids) select.add(new Option(roles[id].title, id, false, id === chosen));
}

// The second role is one of those that the first is compared with: no choice leads nowhere.
function offer() {
  const pages = roles[first.value]?.pages ?? {};
  fill(second, Object.keys(roles).filter((id) => pages[id]));
  second.disabled = !first.value;
}

first.addEventListener("change", offer);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (second.value) location.href = roles[first.value].pages[second.value];
  else (first.value ? second : first).focus();
});

fill(first, Object.keys(roles));
// A link such as compare/#role_data-scientist chooses its role.
if (roles[location.hash.slice(1)]) first.value = location.hash.slice(1);
offer();
form.hidden = false;
