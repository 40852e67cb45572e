package exfig.asset;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;

/// One node of one file.
public record NodeRef(FileKey file, NodeId node) implements Comparable<NodeRef> {
    @Override
    public int compareTo(NodeRef other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : node.compareTo(other.node);
    }

    @Override
    public String toString() {
        return file + "/" + node;
    }
}
