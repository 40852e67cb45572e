package exfig.simulator.api;

import exfig.simulator.document.ServedFile;
import exfig.simulator.http.HttpRequest;

/// A request to a file that exists, with credentials that are good.
record ApiCall(HttpRequest request, Query query, ServedFile file) {}
