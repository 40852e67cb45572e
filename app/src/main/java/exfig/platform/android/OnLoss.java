package exfig.platform.android;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;

/// What becomes of a drawing that vectors cannot express as it is.
public enum OnLoss {
    /// It is written without what was lost, and that is told.
    WARN,
    /// It is not written; the run is incomplete.
    FAIL,
    /// It becomes a bitmap for each density.
    RASTER;

    /// The conversion that does so.
    Conversion of(Conversion vector) {
        return switch (this) {
            case WARN -> vector;
            case FAIL -> new Lossless(vector);
            case RASTER -> new Replaceable(vector);
        };
    }

    private record Lossless(Conversion then) implements Conversion {
        @Override
        public String id() {
            return "lossless-" + then.id();
        }

        @Override
        public ConvertedBytes apply(byte[] source) throws ConversionException {
            ConvertedBytes result = then.apply(source);
            if (!result.losses().isEmpty()) {
                throw new ConversionException(String.join("; ", result.losses()));
            }
            return result;
        }
    }

    private record Replaceable(Conversion then) implements Conversion {
        @Override
        public String id() {
            return then.id();
        }

        @Override
        public boolean hasSubstitute() {
            return true;
        }

        @Override
        public ConvertedBytes apply(byte[] source) throws ConversionException {
            return then.apply(source);
        }
    }
}
