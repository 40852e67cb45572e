package exfig.simulator.faults;

import exfig.simulator.http.HttpResponse;

/// Errors of the asset host in the XML of Amazon S3.
public final class StorageErrors {
    private StorageErrors() {}

    /// 403.
    public static HttpResponse accessDenied(String message) {
        return of(403, "AccessDenied", message);
    }

    /// 404.
    public static HttpResponse noSuchKey() {
        return of(404, "NoSuchKey", "The specified key does not exist.");
    }

    /// 500.
    public static HttpResponse internal() {
        return of(500, "InternalError", "We encountered an internal error. Please try again.");
    }

    /// Any error.
    public static HttpResponse of(int status, String code, String message) {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>%s</Code><Message>%s</Message><RequestId>0000000000000000</RequestId></Error>""".formatted(code, message);
        return HttpResponse.of(status, "application/xml", xml).with("Server", "AmazonS3");
    }
}
