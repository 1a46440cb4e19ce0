// Each page of the theme is a document of its own, so this runs once a visit. It counts here and tells nobody.
localStorage.setItem("visits", String(Number(localStorage.getItem("visits")) + 1));
