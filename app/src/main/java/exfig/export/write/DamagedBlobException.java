package exfig.export.write;

import exfig.cache.StoredBlob;

/// The store no longer holds the bytes that it promised: gone, cut, or changed on the disk.
public final class DamagedBlobException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient StoredBlob blob;

    /// @param blob as it was promised
    public DamagedBlobException(StoredBlob blob) {
        super("the store has lost " + blob.sha256());
        this.blob = blob;
    }

    /// What was promised.
    public StoredBlob blob() {
        return blob;
    }
}
